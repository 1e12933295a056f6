/** Fills a fresh sandbox with a mentoring programme, through the doors that everybody has: REST over HTTP. */
package org.mentoringpair.sandbox.demo;
