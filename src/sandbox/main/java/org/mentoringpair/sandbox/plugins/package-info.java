/** Installs the app's jar as Jira does: OSGi, Spring contexts of bundles, modules of {@code atlassian-plugin.xml}. */
package org.mentoringpair.sandbox.plugins;
