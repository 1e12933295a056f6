/** The action plan as a page of the project, for print, as a table to take along, and over REST. */
package org.mentoringpair.actionplan.web;
