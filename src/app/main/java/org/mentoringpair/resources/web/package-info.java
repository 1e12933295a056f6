/** The pages of a programme's library, what the pair's page suggests of it, and its REST resource. */
package org.mentoringpair.resources.web;
