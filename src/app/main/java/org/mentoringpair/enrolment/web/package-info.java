/** The pages on which people join a programme, and on which those who run it see who did. */
package org.mentoringpair.enrolment.web;
