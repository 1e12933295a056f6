/** The page on which people look at themselves. */
package org.mentoringpair.readiness.web;
