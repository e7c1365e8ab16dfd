/** Words in Indonesian and English, in properties files in the resources of the same name. */
package id.kla.schemas.text;
