/** REST: the {@code rest} modules of apps, and the sandbox's own classes that play Jira's REST API. */
package org.mentoringpair.sandbox.web.rest;
