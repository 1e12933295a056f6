/** Events of Jira, heard on the node and the thread that published them. */
package org.mentoringpair.sandbox.events;
