/** The pages of issues, at Jira's own addresses: viewing, creating, editing, moving, commenting, deleting. */
package org.mentoringpair.sandbox.issues.pages;
