/**
 * Where container runtimes listen on a node. `/run` and `/var/run` are the same folder on current Linux nodes; AKS nodes
 * run containerd.
 */
export const RUNTIME_SOCKETS: ReadonlySet<string> = new Set(
  ['docker.sock', 'containerd/containerd.sock', 'crio/crio.sock', 'cri-dockerd.sock'].flatMap(
    (socket) => [`/run/${socket}`, `/var/run/${socket}`],
  ),
);
