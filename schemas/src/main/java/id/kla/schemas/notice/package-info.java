/**
 * What can be said to senders: a closed list of codes, their sentences and advice in both
 * languages.
 */
package id.kla.schemas.notice;
