/** The events of programmes as pages and in calendars. */
package org.mentoringpair.events.web;
