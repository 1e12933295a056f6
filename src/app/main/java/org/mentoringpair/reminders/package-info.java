/** Reminders: a word in time to mentor and mentee, seldom, and never with anything in it that the two have written. */
package org.mentoringpair.reminders;
