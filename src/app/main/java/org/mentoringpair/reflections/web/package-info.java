/** The offer to look back on a milestone, its form, and reflections as Jira's issues: at home here, because nobody imports them. */
package org.mentoringpair.reflections.web;
