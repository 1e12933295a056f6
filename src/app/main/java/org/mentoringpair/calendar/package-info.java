/** What people see in the calendar program of their choice: days and names, and nothing that anybody has written about them. */
package org.mentoringpair.calendar;
