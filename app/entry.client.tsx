// Pages are plain documents (docs/decisions/010): there is nothing to hydrate. The scripts that exist are the hall and the islands.
export {}
