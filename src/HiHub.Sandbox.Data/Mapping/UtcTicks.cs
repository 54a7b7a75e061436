using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HiHub.Sandbox.Data.Mapping;

/// <summary>Instants as UTC ticks, so that they sort and compare alike on every database.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
