/** The part of Jira's REST API that is about nothing in particular: the server, who asks, people, permissions, search. */
package org.mentoringpair.sandbox.api;
