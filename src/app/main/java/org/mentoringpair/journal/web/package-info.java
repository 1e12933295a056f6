/** The journal's page, its forms and its REST resources. */
package org.mentoringpair.journal.web;
