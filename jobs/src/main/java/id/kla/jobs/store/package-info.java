/** Where tables and releases lie; nothing else reads or writes them. */
package id.kla.jobs.store;
