/** Velocity, with HTML escaping of every reference and, for apps, Jira's allowlist of methods. */
package org.mentoringpair.sandbox.templates;
