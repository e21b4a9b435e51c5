"""The durable tables on PostgreSQL: schema, the SQL of each named statement, the `Database` port. Production code."""
