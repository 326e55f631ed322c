"""Why a scheduler cannot be reached, found out by a connection of our own, since Dask tells only that time ran out."""

from __future__ import annotations

import socket
import ssl

from engine.cluster.address import Address
from engine.cluster.join import Certificates, context_of
from engine.contract.errors import EngineError, ErrorCode

WAIT_S = 5.0
_EXPIRED = 10  # X509_V_ERR_CERT_HAS_EXPIRED


def obstacle(address: Address, certificates: Certificates | None) -> EngineError | None:
    """Finds what keeps this machine from a scheduler.

    Args:
        address: of the scheduler.
        certificates: of the cluster; None for one that is not encrypted.

    Returns:
        An error that names it; None where something answers as a scheduler would.
    """
    try:
        with socket.create_connection((address.host, address.port), WAIT_S) as plain:
            if certificates is not None:
                with context_of(certificates).wrap_socket(plain) as encrypted:
                    encrypted.settimeout(WAIT_S)
                    encrypted.recv(1)  # a scheduler speaks first; what it thinks of our certificate comes here
    except ssl.SSLCertVerificationError as error:
        return _expired(address) if error.verify_code == _EXPIRED else _other_cluster(address)
    except ssl.SSLError as error:
        # An alert is the answer of a scheduler that refuses our certificate; anything else does not speak TLS.
        return _other_cluster(address) if "ALERT" in (error.reason or "") else _no_scheduler(address)
    except socket.gaierror:
        return EngineError(
            ErrorCode.CLUSTER, "There is no host called {host}.", "Check the address.", host=address.host
        )
    except ConnectionRefusedError:
        return EngineError(
            ErrorCode.CLUSTER,
            "Nothing listens at {address}.",
            "Start the scheduler there, and check the address. Without --listen a scheduler is for its own machine "
            "alone.",
            address=address.scheduler,
        )
    except TimeoutError:
        return EngineError(
            ErrorCode.CLUSTER,
            "{host} does not answer at port {port}.",
            "Check the address, that the machine is switched on and in the same network, and that its firewall lets "
            "this port in.",
            host=address.host,
            port=address.port,
        )
    except OSError as error:
        return EngineError(
            ErrorCode.CLUSTER,
            "{address} cannot be reached: {reason}",
            "Check the network.",
            address=address.scheduler,
            reason=error.strerror or error,
        )
    return None


def _expired(address: Address) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "The certificates of the cluster at {address} have expired, or a clock is wrong.",
        "Make a new join file with swimdiff-cluster certificates, copy it to all machines and start the cluster again.",
        address=address.scheduler,
    )


def _other_cluster(address: Address) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "The scheduler at {address} does not know this certificate: the join file is that of another cluster.",
        "Copy the join file with which the scheduler was started.",
        address=address.scheduler,
    )


def _no_scheduler(address: Address) -> EngineError:
    return EngineError(
        ErrorCode.CLUSTER,
        "What listens at {address} is no scheduler with certificates.",
        "Check the address, and that the scheduler was started with the join file.",
        address=address.scheduler,
    )
