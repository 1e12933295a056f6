/** Styles and scripts: those of apps from their {@code web-resource} modules, Jira's look from AUI, the sandbox's own. */
package org.mentoringpair.sandbox.web.resources;
