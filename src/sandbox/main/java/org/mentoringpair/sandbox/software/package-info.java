/** Jira Software's part: epics. There only while the switch {@code sandbox.software} is on. */
package org.mentoringpair.sandbox.software;
