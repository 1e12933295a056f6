/** Texts: those of apps from their i18n resources, those of Jira from the sandbox's own bundle. */
package org.mentoringpair.sandbox.i18n;
