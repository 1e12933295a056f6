/** How people join a programme: what they offer or look for, read by themselves and those who run the programme, and on which day they joined. */
package org.mentoringpair.enrolment;
