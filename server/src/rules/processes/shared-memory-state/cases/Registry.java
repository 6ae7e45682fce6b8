class Names {
  private static final Map<String, Name> names = new ConcurrentHashMap<>();

  void add(Name name) {
    names.put(name.id(), name);
  }
}
