/** Jira's administration pages, as far as the stories need them. */
package org.mentoringpair.sandbox.admin;
