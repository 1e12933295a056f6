/** The pages and panels of concerns, and the mails about them. */
package org.mentoringpair.concern.web;
