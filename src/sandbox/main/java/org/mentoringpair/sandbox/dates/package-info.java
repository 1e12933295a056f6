/** Jira's own formatting of dates, as far as apps use it: what its date picker would send. */
package org.mentoringpair.sandbox.dates;
