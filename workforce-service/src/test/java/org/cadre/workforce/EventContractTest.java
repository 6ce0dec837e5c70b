package org.cadre.workforce;

import org.cadre.kit.testing.EventContractChecks;

class EventContractTest implements EventContractChecks {}
