using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Binds our own sections: validated at start, unknown keys refused by name.</summary>
internal static class StrictOptions
{
    public static OptionsBuilder<T> BindStrictly<T>(this OptionsBuilder<T> options, string section)
        where T : class =>
        options
            .Configure<IConfiguration>((_, configuration) => configuration.RefuseUnknownKeys<T>(section))
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();

    /// <summary>Throws <see cref="OptionsValidationException"/> naming the first unknown key and those that are known.</summary>
    public static void RefuseUnknownKeys<T>(this IConfiguration configuration, string section)
    {
        var known = typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToList();
        if (configuration.GetSection(section).GetChildren().FirstOrDefault(key => !known.Contains(key.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new OptionsValidationException(
                section, typeof(T), [$"Configuration: there is no key “{section}:{unknown.Key}”. Known keys: {string.Join(", ", known.Select(key => $"{section}:{key}"))}."]);
    }
}
