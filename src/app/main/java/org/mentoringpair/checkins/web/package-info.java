/** The check-ins panel, its pages and its REST resource. */
package org.mentoringpair.checkins.web;
