/** The page of the next check-in, its forms and its REST resource. */
package org.mentoringpair.meeting.web;
