/** What kinds of issues there are, which of them a project offers, and the priorities and resolutions beside them. */
package org.mentoringpair.sandbox.issuetypes;
