/** The pages on which programmes are run and pairs are set up. */
package org.mentoringpair.programme.web;
