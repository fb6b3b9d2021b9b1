package org.suivi.web.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A console project of .NET 8, as {@code dotnet new console} makes it. */
final class DotNet {

    private static final String PROJECT = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net8.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>
        """;

    private DotNet() {}

    static void project(Path folder, Path... sources) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sample.csproj"), PROJECT);
        for (Path source : sources) Files.copy(source, folder.resolve(source.getFileName()));
    }
}
