/** What a programme invites its people to: said by those who run it, for its mentors, its mentees or all of them. */
package org.mentoringpair.events;
