/** Days and moments as Jira writes and reads them: in the format it comes with, in the language and the zone of a person. */
package org.mentoringpair.sandbox.dates;
