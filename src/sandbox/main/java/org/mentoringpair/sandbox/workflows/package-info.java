/** Statuses, and how an issue moves between them: workflows in Jira's XML, and which type of issue follows which. */
package org.mentoringpair.sandbox.workflows;
