/** The words of reminders. */
package org.mentoringpair.reminders.web;
