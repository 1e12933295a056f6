/** WebWork 1 actions of apps: {@code webwork1} modules at {@code /secure/Alias.jspa}. */
package org.mentoringpair.sandbox.web.actions;
