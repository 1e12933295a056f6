/** Where people get the address of their calendar, and what calendar programs read. */
package org.mentoringpair.calendar.web;
