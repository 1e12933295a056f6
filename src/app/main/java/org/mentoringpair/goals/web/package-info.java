/** The goals on the pair's page, and the form on which a new one is set. */
package org.mentoringpair.goals.web;
