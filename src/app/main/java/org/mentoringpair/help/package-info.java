/** What the app explains about itself inside Jira: the functions it adds to the search. */
package org.mentoringpair.help;
