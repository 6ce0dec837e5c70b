package org.cadre.appraisal;

import org.cadre.kit.testing.EventContractChecks;

class EventContractTest implements EventContractChecks {}
