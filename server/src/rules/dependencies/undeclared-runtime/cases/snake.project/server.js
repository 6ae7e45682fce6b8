// Nothing here is Node's.
