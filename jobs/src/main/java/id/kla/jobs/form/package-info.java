/** Empty forms for districts to fill in: the layout of submissions, filled with what is known. */
package id.kla.jobs.form;
