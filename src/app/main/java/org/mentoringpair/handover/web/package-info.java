/** The page on which a pair hands over. */
package org.mentoringpair.handover.web;
