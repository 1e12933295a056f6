/** The panel and forms by which the two celebrate, and the page on which others read what they were told. */
package org.mentoringpair.celebration.web;
