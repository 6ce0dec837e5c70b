/** The person training is about: who may know of them, who may act for them, and that something about them changed. */
package org.cadre.training.learner;
