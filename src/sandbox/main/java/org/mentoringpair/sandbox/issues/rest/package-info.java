/** Issues, their comments and their transitions over REST v2, and the lists a client needs to make sense of them. */
package org.mentoringpair.sandbox.issues.rest;
