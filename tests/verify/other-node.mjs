// Lets a build believe that another Node runs it.
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '99.0.0' } });
